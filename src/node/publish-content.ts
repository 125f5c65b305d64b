import type { Audience } from '../../schemas/audience.ts';
import { hasErrors, type Problem } from '../core/problem.ts';
import type { ContentFiles } from '../core/reading/content-file.ts';
import type { RuleId } from '../core/rule-catalogue.ts';
import type { KeptContent } from './parses/kept-content.ts';

/** Content that a site may be made of, or why none may. */
export type Publishable =
  | { ok: true; content: ContentFiles; notes: string[]; isTold?: (problem: Problem) => boolean }
  | { ok: false; why: string };

/**
 * What counts of content that was found to be right before something was left out of it: a name that leads nowhere would
 * be a trace of that. All else has been told.
 */
const leavesTraces: readonly RuleId[] = [
  'unknown-service',
  'unknown-organization',
  'unknown-counter',
  'unknown-incident',
  'unknown-page',
  'unknown-source',
];

/**
 * The content as it may be given to an audience. To the public it is given without what is internal, and nothing that is
 * said of it, or of why it cannot be given, tells anything of that: logs of builds are public too.
 */
export async function publishContent(
  content: ContentFiles,
  audience: Audience | undefined,
  kept: KeptContent,
): Promise<Publishable> {
  if (audience !== 'public') return { ok: true, content, notes: [] };
  const { problems } = await kept.check(content);
  const settings = await kept.settings(content);
  if (hasErrors(problems) || !settings)
    return {
      ok: false,
      why: 'The content has problems. Nothing is said of them here, since some may be about what is internal: npm run check lists them.',
    };
  const { publicContent } = await import('../core/audience/public-content.ts');
  const { naming, isComparisonLeftOut, ...left } = publicContent(content, settings);
  if (naming.length > 0)
    return {
      ok: false,
      why: [
        'These files are public, and name something internal:',
        ...naming.map((path) => `  ${path}`),
        '  allowed: no link to it and no mention of it; npm run check says where a text has one',
      ].join('\n'),
    };
  return {
    ok: true,
    content: left.content,
    notes: [
      'This site is for the public: what is internal is left out.',
      ...(isComparisonLeftOut
        ? ['An editor\u2019s page that names an internal record is left out too.']
        : []),
    ],
    isTold: ({ rule }) => leavesTraces.includes(rule),
  };
}
