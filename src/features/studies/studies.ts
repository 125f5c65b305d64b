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
    read: 'The tags of all outages, in a copy that another study published, and the abstract. The paper itself was not opened: a tag means no more here than its name, and what is said of the tables of the paper was read in summaries by others.',
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
    read: 'The paper, and its data, which hold 356 records: 243 of Azure, 99 of Google, 14 of Amazon Web Services.',
    unit: 'a public post-mortem',
    n: 354,
    operators: 'Microsoft Azure (242), Google Cloud (98), Amazon Web Services (14)',
    years: '2011 to 2021; 97.7% from 2015 on',
    chosen:
      'From the status pages of three providers, the small part that the authors found worth analysing; labelled by six engineers; three of the authors verified what others had coded.',
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
    read: 'The data, the instructions to the language model, two of the figures, and the abstract.',
    unit: 'a public incident report',
    n: 127,
    operators: 'Microsoft Azure (127); durations also of Amazon Web Services (774)',
    years:
      'Azure 2019 to 2024; Amazon Web Services 2017 to 2022 by a field that gives some events two years: 353 in 2020, 191 in 2017, 179 in 2022, 51 in the other three',
    chosen:
      'The reports on the provider’s public history page; coded by people for 95 of Azure’s, by a language model for all.',
  },
} as const satisfies Record<string, Study>;

export type StudyId = keyof typeof studies;

/** A study that was looked for and stands in no table. */
interface StudyLeftOut {
  name: string;
  address: string;
  what: string;
  why: string;
  /** Where its figures were seen, if not at `address`. */
  seen?: { label: string; address: string };
}

/** Studies that stand in no table, and why. */
export const studiesLeftOut: readonly StudyLeftOut[] = [
  {
    name: 'Ghosh et al., SoCC 2022',
    address: 'https://doi.org/10.1145/3542929.3563482',
    what: '152 severe incidents of Microsoft Teams, each with one cause and one mitigation',
    why: 'The paper could not be opened. Its shares of cause, mitigation and detection were read only in slides and surveys that others made, without the definitions of its categories, and so cannot be mapped.',
    seen: {
      label: 'slides by a reader',
      address: 'https://asatarin.github.io/talks/2023-01-how-to-fight-incidents/',
    },
  },
  {
    name: 'Liu et al., HotOS 2019',
    address: 'https://doi.org/10.1145/3317550.3321438',
    what: '112 incidents of Microsoft Azure that were caused by software bugs',
    why: 'The paper could not be opened, only summaries. It divides bugs by their kind, which the vocabulary here does not. That 56% were mitigated without a fix of the code is one side of a division in two, and all of its incidents are bugs.',
    seen: {
      label: 'a summary',
      address: 'https://blog.acolyer.org/2019/06/21/what-bugs-cause-cloud-production-incidents/',
    },
  },
  {
    name: 'Dogga et al., USENIX ATC 2023 (AutoARTS)',
    address: 'https://www.usenix.org/conference/atc23/presentation/dogga',
    what: 'Over 2,000 incidents of Microsoft Azure, with a taxonomy of 425 tags, each with a definition and a frequency',
    why: 'The base of the frequencies is not stated. An incident carries several tags: those for detection alone add up to 106.6. Causes, gaps in detection and processes are one list, in which 75.09 for monitoring and 33.72 for code stand side by side.',
    seen: {
      label: 'taxonomy.csv and taxonomy_viz.json, commit ae9f65c (GPL-3)',
      address: 'https://github.com/autoarts-rca-taxonomy/autoarts-rca-taxonomy.github.io/tree/ae9f65c',
    },
  },
  {
    name: 'Yan et al., 2025',
    address: 'https://arxiv.org/abs/2504.08865',
    what: 'Four years of incidents of generative AI services at Microsoft, with root causes and mitigations',
    why: 'Only the abstract and summaries by others could be opened, which do not define the categories.',
  },
  {
    name: 'Rutkowski, TU Delft 2025',
    address: 'https://repository.tudelft.nl/record/uuid:16aeee13-032e-4f40-8801-e02abccbf14c',
    what: '7,804 public reports of 2014 to 2022, each put into a type of fault by a language model',
    why: 'Only the abstract could be opened. It gives three shares, of misconfigurations and deployment failures (32.3%), external dependencies (30.0%) and capacity (16.1%), and no definition.',
  },
  {
    name: 'Muresan, TU Delft 2025',
    address: 'https://repository.tudelft.nl/record/uuid:31232f9f-6c21-4314-bbb0-e9fac328f5b3',
    what: '1,500 public reports, of the VOID among others, coded by a language model',
    why: 'It counts secondary issues, such as failures of communication (48.2%). No table here is about these, and only the abstract could be opened.',
  },
  {
    name: 'Bunschoten, TU Delft 2025',
    address: 'https://repository.tudelft.nl/record/uuid:78d9705c-5eb1-4434-a0cd-8e780ed82481',
    what: '258 reports of Google, classified by a language model, with mean times to repair',
    why: 'Only the abstract could be opened. It gives means of some categories, without how many reports each of them has.',
  },
  {
    name: 'Aldea, TU Delft 2025',
    address: 'https://repository.tudelft.nl/record/uuid:e8da60fe-3db0-4a02-ac2f-5c7b2859f7ee',
    what: '348 public reports of the VOID, coded by a language model',
    why: 'Only the abstract could be opened. It says that over half stem from software changes, and gives no other share.',
  },
  {
    name: 'The VOID reports, 2021 to 2024',
    address: 'https://www.thevoid.community/report',
    what: 'Public reports, over 1,800 of close to 600 organizations in 2021 and nearly 10,000 later',
    why: 'The reports could not be opened, and the database is closed. An interview about the one of 2021 says that 53% were resolved within two hours; by a quotation elsewhere this counts from detection, and is of the reports that have a duration. How many those are is not said, and it is no median.',
    seen: {
      label: 'the interview',
      address: 'https://www.infoq.com/articles/analyzing-incident-data/',
    },
  },
  {
    name: 'Uptime Institute, Annual Outage Analysis 2025',
    address: 'https://intelligence.uptimeinstitute.com/index.php/resource/annual-outage-analysis-2025',
    what: 'Outages of data centres, from several surveys, information of members and partners, and a database of outages in the news',
    why: 'Only its summary and press articles could be opened. Its units are answers to surveys and outages in one, and none of them says how many answered.',
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
