import { textLines, type Draft } from '../draft.ts';
import type { PlacedProblem } from '../field-problems.ts';
import type { TextAreas } from './DraftForm.tsx';
import { fieldId } from './Field.tsx';

/** Selects a line of a text area. */
function selectLine(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

function focus(element: HTMLElement | null): void {
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}

/** Puts the cursor where a problem is mended: into its control where it has one, else on its line. */
export function goTo({ problem, control }: PlacedProblem, draft: Draft, areas: TextAreas): void {
  const { frontMatterLine, bodyLine } = textLines(draft);
  switch (control) {
    case undefined:
      focus(document.querySelector(`[data-file="${CSS.escape(problem.file)}"] input`));
      break;
    case 'claims': {
      const area = areas.claims.current;
      const fold = area?.closest('details');
      if (fold) fold.open = true;
      selectLine(area, problem.line);
      break;
    }
    case 'body':
      selectLine(areas.body.current, Math.max(1, problem.line - bodyLine + 1));
      break;
    case 'front-matter':
      selectLine(areas.frontMatter.current, Math.max(1, problem.line - frontMatterLine + 1));
      break;
    default: {
      const field = document.getElementById(fieldId(control));
      // A field in its long form has no control of its own.
      if (field) focus(field);
      else selectLine(areas.frontMatter.current, Math.max(1, problem.line - frontMatterLine + 1));
    }
  }
}
