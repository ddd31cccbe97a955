/** Gives the user data as a file. */

export function downloadBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
