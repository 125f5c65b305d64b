import type { Study } from './study.ts';

const postMortems = 'https://github.com/IntelligentDDS/Post-mortems-Analysis';
const extraction = 'https://github.com/atlarge-research/llm-cloud-incident-extraction';

/** The studies whose figures were opened, by the id that their tables name; oldest first. */
export const studies = {
  gunawi: {
    name: 'Gunawi et al., 2016',
    title: 'Why Does the Cloud Stop Computing? Lessons from Hundreds of Service Outages',
    venue: 'SoCC 2016',
    address: 'https://doi.org/10.1145/2987550.2987583',
    data: {
      label: 'raw-public/cos, commit 161e7cc',
      address: `${postMortems}/tree/161e7cc9f167d9e87f96911b4055c74390058434/raw-public/cos`,
      licence: 'no licence stated',
    },
    read: 'The tags of all outages, in a copy that another study published, and the abstract. The paper itself was not opened, so that a tag means no more here than its name.',
    unit: 'an unplanned outage of one service',
    n: 597,
    operators: '32 large internet services; 144 of the 597 outages are Twitter’s',
    years: '2009 to 2015',
    chosen:
      'Every outage that the authors found in headline news and public post-mortems of 32 services they chose; tagged by the authors.',
  },
  google: {
    name: 'Google, 2018',
    title: 'The Site Reliability Workbook, Appendix C: Results of Postmortem Analysis',
    venue: 'O’Reilly',
    address: 'https://sre.google/workbook/postmortem-analysis/',
    read: 'The page, which is whole: two tables of percentages. It gives neither n nor a definition of any category.',
    unit: 'an internal post-mortem',
    n: undefined,
    operators: 'Google alone',
    years: '2010 to 2017',
    chosen: '“A sample of thousands of postmortems”, by the trigger that their template asks for.',
  },
  li: {
    name: 'Li et al., 2022',
    title: 'Going through the Life Cycle of Faults in Clouds: Guidelines on Fault Handling',
    venue: 'ISSRE 2022',
    address: 'https://doi.org/10.1109/ISSRE55969.2022.00022',
    data: {
      label: 'anomaly_collection, commit 161e7cc',
      address: `${postMortems}/tree/161e7cc9f167d9e87f96911b4055c74390058434/anomaly_collection`,
      licence: 'no licence stated',
    },
    read: 'The paper, and its data.',
    unit: 'a public post-mortem',
    n: 354,
    operators: 'Microsoft Azure (242), Google Cloud (98), Amazon Web Services (14)',
    years: '2011 to 2021; 97.7% from 2015 on',
    chosen:
      'From the status pages of three providers, the small part that the authors found worth analysing; coded by six engineers, and verified by others of them.',
  },
  chu: {
    name: 'Chu et al., 2026',
    title: 'Leveraging LLMs for Structured Information Extraction and Analysis from Cloud Incident Reports',
    venue: 'ICPE 2026 companion, work in progress',
    address: 'https://arxiv.org/abs/2603.16818',
    data: {
      label: 'data, prompts and results, commit 64c1ce5',
      address: `${extraction}/tree/64c1ce51a66b90c49f75b8aef5c20455a43435f9`,
      licence: 'CC0',
    },
    read: 'The data, the instructions for coding, two of the figures, and the abstract.',
    unit: 'a public incident report',
    n: 127,
    operators: 'Microsoft Azure (127); durations also of Amazon Web Services (774)',
    years: 'Azure 2019 to 2024',
    chosen:
      'The reports on the provider’s public history page; coded by people for 95 of Azure’s, by a language model for all.',
  },
} as const satisfies Record<string, Study>;

export type StudyId = keyof typeof studies;

/** Studies that were looked for and stand in no table, and why. */
export const studiesLeftOut: readonly { name: string; address: string; what: string; why: string }[] = [
  {
    name: 'Ghosh et al., SoCC 2022',
    address: 'https://doi.org/10.1145/3542929.3563482',
    what: '152 severe incidents of Microsoft Teams, each with one cause and one mitigation',
    why: 'The paper could not be opened. Its shares were read only on slides that somebody else made about it, without the definitions of its categories, and so cannot be mapped.',
  },
  {
    name: 'Liu et al., HotOS 2019',
    address: 'https://doi.org/10.1145/3317550.3321438',
    what: '112 incidents of Microsoft Azure that were caused by software bugs',
    why: 'The paper could not be opened, only a summary. It divides bugs by their kind, which the vocabulary here does not.',
  },
  {
    name: 'Dogga et al., USENIX ATC 2023 (AutoARTS)',
    address: 'https://www.usenix.org/conference/atc23/presentation/dogga',
    what: 'Over 2,000 incidents of Microsoft Azure, with a taxonomy of contributing factors',
    why: 'Only the abstract was opened, which has no figure of a category.',
  },
  {
    name: 'Aldea, TU Delft 2025',
    address: 'https://repository.tudelft.nl/record/uuid:e8da60fe-3db0-4a02-ac2f-5c7b2859f7ee',
    what: '348 public reports of the VOID, coded by a language model',
    why: 'Only the abstract could be opened. It says that over half stem from software changes, and gives no figure.',
  },
  {
    name: 'The VOID reports, 2021 to 2024',
    address: 'https://www.thevoid.community/report',
    what: 'Nearly 10,000 public reports',
    why: 'Only their summary could be opened, which has no distribution; the database is closed.',
  },
  {
    name: 'Uptime Institute, Annual Outage Analysis 2025',
    address: 'https://intelligence.uptimeinstitute.com/index.php/resource/annual-outage-analysis-2025',
    what: 'What operators of data centres answered about their last outage that had an impact',
    why: 'Only its summary and press articles could be opened. Its unit is an answer to a survey, and none of them says how many answered.',
  },
];

/** Figures of the studies in the tables that nothing of ours is set beside, and why. */
export const figuresLeftOut: readonly { study: StudyId; place: string; what: string; why: string }[] = [
  {
    study: 'li',
    place: 'Section IV-C',
    what: 'Human error in 7.6% of the faults',
    why: 'No word here says error. An action of the operator is an event, and blames no one.',
  },
  {
    study: 'google',
    place: 'Table C-2',
    what: 'Software 41.35%, development process failure 20.23%, complex system behaviors 16.90%, deployment planning 6.74%, network failure 2.75%',
    why: 'The five are named and not defined, and none is what set an incident off or what failed in it in the sense of the words here.',
  },
  {
    study: 'li',
    place: 'Tables VI and VII',
    what: 'From which component to which a fault spread, over 2.3 components on average',
    why: 'Here the failed layers have no order.',
  },
];
