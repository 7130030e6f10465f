/**
 * Text as it is compared: small letters, no accents, no marks, single spaces. `2 = Behöver  utvecklas.` → `2 behover
 * utvecklas`.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
