/** Hands something to the reader as a file of this name and media type. */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read it after this call has returned; ten seconds are more than any of them takes to begin.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
