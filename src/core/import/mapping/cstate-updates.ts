const labelled = /^[*_]{1,2}(?<status>[A-Z][\w -]{2,30})[*_]{1,2} ?[-–—:](?<text>[^]*)$/;
const track = /\{\{<\s*track\s+"(?<at>[^"]+)"\s*>\}\}/;

/** An update in the text of a cState incident: what was said, and when. */
export interface Update {
  status: string;
  at: string | undefined;
  text: string;
}

/** Takes the updates of a cState incident out of its text: paragraphs that begin with a stressed status. */
export function takeUpdates(body: string): { updates: Update[]; text: string } {
  const updates: Update[] = [];
  const rest: string[] = [];
  for (const block of body.split(/\n(?=[*_]{1,2}[A-Z])|\n{2,}/)) {
    const { status, text = '' } = labelled.exec(block.trim())?.groups ?? {};
    const at = track.exec(block)?.groups?.at;
    const plain = (words: string): string => words.replace(/\{\{<[^>]*>\}\}/g, '').trim();
    const last = updates.at(-1);
    if (status !== undefined) updates.push({ status, at, text: plain(text) });
    else if (last && last.at === undefined && at !== undefined) {
      last.at = at;
      last.text = `${last.text}\n\n${plain(block)}`.trim();
    } else rest.push(plain(block));
  }
  return { updates, text: rest.filter((block) => block !== '').join('\n\n') };
}
