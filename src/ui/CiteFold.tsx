import { citationsOf, type CitedWork } from '../core/format/citation.ts';

/** How a page is cited, folded away behind a button; the forms for programs stand in fields, to be copied by any means. */
export function CiteFold({ work }: { work: CitedWork }) {
  const [sentence, ...others] = citationsOf(work);
  return (
    <details class="cite-fold">
      <summary>Cite</summary>
      <div class="cite-forms">
        <p class="cite-sentence">{sentence?.text}</p>
        {others.map(({ label, text }) => (
          <label>
            {label}
            <textarea readOnly rows={text.split('\n').length + (label === 'APA' ? 2 : 1)} value={text} />
          </label>
        ))}
      </div>
    </details>
  );
}
