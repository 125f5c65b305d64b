import { useState } from 'preact/hooks';
import { toProblem } from '../../../core/problem.ts';
import { linkFault, suggestionAddress } from '../suggestion.ts';
import { described, Field } from './Field.tsx';

/** One link and one sentence, for whoever leaves the record to others: they fill in the page that takes them. */
export function Suggest({ pattern }: { pattern: string }) {
  const [suggestion, setSuggestion] = useState({ link: '', sentence: '' });
  const fault = linkFault(suggestion.link);
  const problems = fault ? [toProblem('', { line: 1, column: 1, rule: 'bad-address', ...fault })] : [];
  return (
    <div class="suggest">
      <Field
        name="suggest-link"
        label="A link"
        hint="A public page about it; the operator’s own account, if you have it."
        problems={problems}
      >
        <input
          {...described('suggest-link', problems)}
          inputMode="url"
          autoComplete="off"
          value={suggestion.link}
          onInput={({ currentTarget: { value } }) => {
            setSuggestion((latest) => ({ ...latest, link: value }));
          }}
        />
      </Field>
      <Field name="suggest-sentence" label="A sentence" hint="What failed, and when, as far as you know.">
        <input
          {...described('suggest-sentence')}
          autoComplete="off"
          value={suggestion.sentence}
          onInput={({ currentTarget: { value } }) => {
            setSuggestion((latest) => ({ ...latest, sentence: value }));
          }}
        />
      </Field>
      <p class="submit-ways">
        <a class="button" href={suggestionAddress(pattern, suggestion)} target="_blank" rel="noopener">
          Suggest it
        </a>
        <span class="quiet">Opens a form with both filled in; nothing is sent before you send it there.</span>
      </p>
    </div>
  );
}
