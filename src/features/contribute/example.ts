/** The short form line by line, for a page that explains it; a test reads its lines as one file. */
export const exampleRecord = [
  { lines: '---', explains: 'The fields begin after a line of three hyphens.' },
  {
    lines: "title: Example Bank's customers cannot log in for two hours",
    explains: 'What happened, not whose fault it was.',
  },
  { lines: 'date: 2026-05-12', explains: 'The day on which the first user was affected.' },
  {
    lines: 'services: [example-bank-login]',
    explains: 'What failed: ids of files in content/services. A new service gets a file of its own.',
  },
  {
    lines: 'cause: undisclosed',
    explains: 'One word for what set it off. “undisclosed” says that the operator has not stated it.',
  },
  {
    lines: 'reports: 4200',
    explains: 'How many people reported trouble, in digits. Leave it out when there is no count.',
  },
  {
    lines: 'duration: PT2H',
    explains: 'Two hours, to the hour. PT2H~ would be about two hours, PT2H+ at least two.',
  },
  {
    lines: 'sources:\n  - https://news.example.org/example-bank-down',
    explains:
      'Where all of this is written. With two or more sources, each gets an id and values name theirs.',
  },
  { lines: '---', explains: 'The fields end.' },
  {
    lines: 'One paragraph in your own words.',
    explains:
      'The story. One paragraph is enough to begin with; sections, citations and a timeline can follow.',
  },
] as const;
