import { plural } from '../../../core/format/plural.ts';
import type { AnsweredQuestion } from './answered-questions.ts';
import { SearchLinks } from './SearchLinks.tsx';

interface Props {
  questions: readonly AnsweredQuestion[];
  /** How many are shown at once; the others fold away. */
  atFirst: number;
}

/** Ready questions as links to the searches that answer them, each with how much it finds. */
export function QuestionList({ questions, atFirst }: Props) {
  const others = questions.slice(atFirst);
  return (
    <>
      <SearchLinks searches={questions.slice(0, atFirst)} />
      {others.length > 0 && (
        <details class="more-questions">
          <summary>{plural(others.length, 'more question')}</summary>
          <SearchLinks searches={others} />
        </details>
      )}
    </>
  );
}
