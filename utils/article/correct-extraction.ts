import { CORRECTABLE_FIELDS, type Corrections } from './corrections.ts';
import type { Extraction } from './extraction.ts';

/** The page as the reader put it right; what was proposed for each field stays to choose from. */
export function correctExtraction(extraction: Extraction, corrections: Corrections): Extraction {
  const corrected = { ...extraction };
  for (const field of CORRECTABLE_FIELDS) {
    const value = corrections[field];
    if (value !== undefined) Object.assign(corrected, { [field]: { ...extraction[field], value } });
  }
  return corrected;
}
