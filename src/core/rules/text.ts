import type { Found, IncidentRule } from './rule.ts';

export const emptyBody: IncidentRule = {
  id: 'empty-body',
  severity: 'error',
  demands: 'A record has at least one paragraph of text.',
  check: ({ body }) =>
    body.summary === ''
      ? [
          {
            line: Math.max(1, body.firstLine - 1),
            column: 1,
            message: 'There is no text below the front matter.',
            allowed: 'one paragraph in your own words, or more',
          },
        ]
      : [],
};

export const unknownPage: IncidentRule = {
  id: 'unknown-page',
  severity: 'error',
  demands: 'A link from a text to an incident of this site leads to one that exists.',
  check: ({ body }, { incidentIds }) =>
    body.links.flatMap(({ url, line, column }): Found[] => {
      const id = /^\/incidents\/([^/#?]+)\/?/.exec(url)?.[1];
      if (id === undefined || incidentIds.has(id)) return [];
      return [
        {
          line: line + body.firstLine - 1,
          column,
          message: `The link leads to the incident "${id}", which does not exist.`,
          allowed: 'the address of an incident of this collection',
        },
      ];
    }),
};
