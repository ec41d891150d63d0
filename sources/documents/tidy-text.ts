/**
 * Words as a person reads them: NFC, spaces of every kind as one, no control, zero-width or bidi signs, no empty
 * lines. Linear: normalising alone sorts a run of combining marks in quadratic time, so longer runs than any
 * writing has are cut first.
 */
export function tidyText(text: string): string {
  return text
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(
      /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g,
      '',
    )
    .split(/[\r\n\f\u0085\u2028\u2029]+/)
    .map((line) => line.split(/\s+/u).filter(Boolean).join(' '))
    .filter((line) => line !== '')
    .join('\n');
}
