import { pageAddress } from '../address.ts';
import type { AnsweredQuestion } from '../lib/search/answered-questions.ts';

/** Ready questions as links to the searches that answer them, each with how much it finds. */
export function QuestionList({ questions }: { questions: readonly AnsweredQuestion[] }) {
  return (
    <ul class="questions">
      {questions.map(({ id, text, address, count }) => (
        <li key={id}>
          <a href={pageAddress('/search/') + address}>{text}</a>{' '}
          <span class="count">
            {count}
            <span class="visually-hidden"> incidents</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
