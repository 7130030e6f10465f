export const coverageErrors = {
  'no-such-coverage-item': () =>
    'Posten finns inte i listan. Gå till organisationens könsuppdelning och välj därifrån.',
  'coverage-changed': (d: { name: string }) =>
    `Någon annan hann ändra ”${d.name}” före dig. Inget av ditt har sparats, men det står kvar i formuläret. Öppna posten på nytt, se vad som gäller och gör om ändringen.`,
  'coverage-file-too-large': (d: { megabytes: number }) =>
    `Filen är större än ${d.megabytes} MB. Inget är inläst. Dela den och läs in delarna var för sig.`,
}
