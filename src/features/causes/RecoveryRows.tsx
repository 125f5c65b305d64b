import { fieldLabels } from '../../../schemas/labels.ts';
import { causeAddress } from '../../address.ts';
import { codedParts } from '../../core/record/coded-parts.ts';
import type { CountedWord, Recovery } from './recovery.ts';

function Words({ label, words }: { label: string; words: readonly CountedWord[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul class="outcomes">
          {words.map(({ is, label: word, count }) => (
            <li>
              <a href={causeAddress(is)}>{word}</a> <span class="count">{count}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** How the incidents of a word went, as rows of a list of properties. */
export function RecoveryRows({ recovery: { range, known, endedBy, factors } }: { recovery: Recovery }) {
  return (
    <>
      <div>
        <dt>{fieldLabels.duration}</dt>
        <dd>
          {range !== '' && `${range} `}
          <span class="count">{known}</span>
        </dd>
      </div>
      <Words label={fieldLabels['response.endedBy']} words={endedBy} />
      <Words label={codedParts.factors.label} words={factors} />
    </>
  );
}
