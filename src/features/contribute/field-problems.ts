import type { Problem } from '../../core/problem.ts';
import type { RuleId } from '../../core/rule-catalogue.ts';
import { textLines, type Draft } from './draft.ts';
import {
  readSimpleFields,
  simpleFieldLines,
  simpleFields,
  type FieldValue,
  type SimpleField,
} from './simple-fields.ts';
import { readSources } from './source-rows.ts';

/** The controls of the form that a problem can belong to. */
export type ControlName = SimpleField | 'slug' | 'body' | 'front-matter' | 'claims';

/** A problem with the control that it is mended in. */
export interface PlacedProblem {
  problem: Problem;
  /** `undefined` for one of a new service or organization. */
  control: ControlName | undefined;
  /** Whether it only says that a required field is still empty. */
  isEmpty: boolean;
}

const ofName: readonly RuleId[] = ['file-name', 'unsafe-file-name'];
const ofEmpty: readonly RuleId[] = ['empty-field', 'missing-field', 'empty-body'];

const isUnwritten = (value: FieldValue): boolean => value.kind === 'text' && value.text === '';

/** Says of each problem of a draft in which control it is mended. */
export function placeProblems(problems: readonly Problem[], draft: Draft, path: string): PlacedProblem[] {
  const lines = simpleFieldLines(draft.frontMatter);
  const { frontMatterLine, bodyLine } = textLines(draft);
  const controlOf = ({ file, line, rule }: Problem): ControlName | undefined => {
    if (file !== path) return file.endsWith('.claims.yaml') ? 'claims' : undefined;
    if (ofName.includes(rule)) return 'slug';
    if (rule === 'empty-body' || line >= bodyLine) return 'body';
    const own = line - frontMatterLine + 1;
    return lines.find(({ first, last }) => own >= first && own <= last)?.field ?? 'front-matter';
  };
  const values = readSimpleFields(draft.frontMatter);
  const isBlank = (control: ControlName | undefined): boolean =>
    control === 'body' ||
    // Each source has controls of its own for what it lacks.
    (control === 'sources' && readSources(draft.frontMatter) !== undefined) ||
    simpleFields.some((field) => field === control && values && isUnwritten(values[field]));
  return problems.map((problem) => {
    const control = controlOf(problem);
    return { problem, control, isEmpty: ofEmpty.includes(problem.rule) && isBlank(control) };
  });
}
