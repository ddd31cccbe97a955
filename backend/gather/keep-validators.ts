/** What a server is asked with next time, where its answer need not say. */
import type { Validators } from './outcome.ts';

/** A 304 need not repeat the validators: those that are known stay. */
export function keepValidators(told: Validators, known: Validators): Validators {
  return {
    etag: told.etag ?? known.etag,
    lastModified: told.lastModified ?? known.lastModified,
  };
}
