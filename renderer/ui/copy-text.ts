/** Puts a text on the clipboard; also where the asynchronous clipboard is not permitted. */

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'hidden-text';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (!copied)
      throw new Error('The clipboard could not be written. Select the text and copy it by hand.');
  }
}
