/** Excel reads `_x0041_` as an A; what somebody wrote that looks like such an escape must stay as it is. */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}
