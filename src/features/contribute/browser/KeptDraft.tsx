/** Asked where the link fills the form in and a draft of something else is begun. */
export function KeptDraft({ onKeep, onReplace }: { onKeep: () => void; onReplace: () => void }) {
  return (
    <div class="notice kept-draft" role="status">
      <p>
        This browser keeps a draft that you have begun. The link that you followed fills in another record.
      </p>
      <p class="submit-ways">
        <button type="button" onClick={onKeep}>
          Go on with the draft
        </button>
        <button type="button" class="plain" onClick={onReplace}>
          Replace it with the other record
        </button>
      </p>
    </div>
  );
}
