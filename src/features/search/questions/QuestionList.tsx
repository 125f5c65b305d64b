import { pageAddress } from '../../../address.ts';
import type { AnsweredQuestion } from './answered-questions.ts';

function Questions({ questions }: { questions: readonly AnsweredQuestion[] }) {
  return (
    <ul class="questions">
      {questions.map(({ id, text, address, count }) => (
        <li key={id}>
          <a href={pageAddress('/search/') + address}>{text}</a>
          <span class="count">
            {count}
            <span class="visually-hidden"> incidents</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

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
      <Questions questions={questions.slice(0, atFirst)} />
      {others.length > 0 && (
        <details class="more-questions">
          <summary>
            {others.length} more {others.length === 1 ? 'question' : 'questions'}
          </summary>
          <Questions questions={others} />
        </details>
      )}
    </>
  );
}
