import * as z from 'zod';
import { citationsOf } from '../../core/format/citation.ts';
import { formatDate } from '../../core/format/date.ts';
import { lastChangeOf, revisionOf } from '../../core/record/revision.ts';
import { allFacts, briefOf, othersBeside } from './brief.ts';
import { briefHead, briefText } from './brief-text.ts';
import { findRecord } from './find-record.ts';
import { QuestionError, type Answer, type Library } from './library.ts';
import { questionShape } from './question-shape.ts';

const id = z
  .string()
  .min(1)
  .max(300)
  .describe('The id of an incident, such as "2021-10-04-facebook-backbone", or the address of its page.');

export const incidentInput = questionShape({ id });

/** A whole record: as Markdown, and its facts, all other published values and all sources as data. */
export async function incidentAnswer(question: { id: string }, library: Library): Promise<Answer> {
  const { incident, licence } = await findRecord(question.id, library);
  const { address: site, name } = library.site;
  const markdown = await library.markdown(incident.id);
  const brief = briefOf(incident, site, allFacts, {
    own: (await library.facets()).own,
    others: othersBeside(incident),
    cited: incident.sources.map(({ number }) => number),
  });
  const [citation] = citationsOf({
    key: incident.id,
    title: `${incident.title} (${formatDate(incident.date)})`,
    site: name,
    day: lastChangeOf([incident]),
    revision: `revision ${revisionOf(incident)}`,
    licence: licence.name,
    address: brief.address,
  });
  return {
    text: markdown ?? briefText(brief),
    data: {
      ...brief,
      summary: incident.summary,
      timeline: incident.timeline.map(({ at, text, sources }) => ({ at: at.text, text, sources })),
      citation: citation?.text,
      revision: revisionOf(incident),
    },
  };
}

/** The incidents that are like one, best first, each with why. */
export async function similarAnswer(question: { id: string }, library: Library): Promise<Answer> {
  const { incident, similar } = await findRecord(question.id, library);
  const { address } = library.site;
  const own = briefOf(incident, address, []);
  const found = await Promise.all(
    similar.map(async ({ id: other, reasons }) => {
      const answer = await library.record(other);
      if (!answer) throw new QuestionError(`The record ${other} is missing in this copy of the site.`);
      return { ...briefOf(answer.incident, address, allFacts), reasons };
    }),
  );
  const head =
    found.length === 0
      ? `Nothing is similar enough to ${briefHead(own)}`
      : `${found.length} like ${briefHead(own)}\nCompare them with compare_incidents.`;
  return {
    text: [head, ...found.map((one) => briefText(one, `Why: ${one.reasons.join('; ')}.`))].join('\n\n'),
    data: { id: own.id, title: own.title, similar: found },
  };
}
