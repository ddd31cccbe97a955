/** Input that cannot be taken in, with a message that says what to do. */
export class InputError extends Error {
  override name = 'InputError';
}
