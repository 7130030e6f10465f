export const goalErrors = {
  'no-such-goal': () => 'Målet finns inte. Gå till organisationens mål och välj därifrån.',
  'goal-not-possible': (d: { title: string }) =>
    `”${d.title}” har inte ett värde för kvinnor och ett för män, så ett mål för båda går inte att sätta. Inget har sparats. Välj ett annat nyckeltal.`,
  'goal-ended': (d: { because: string }) =>
    `Målet är redan avslutat: ${d.because} Inget har ändrats. Vill ni något annat nu, sätt ett nytt mål.`,
  'goal-changed': (d: { title: string }) =>
    `Någon annan hann ändra ”${d.title}” före dig. Inget av ditt har sparats. Ladda om sidan, se vad som gäller nu och gör om ändringen.`,
  'goal-end-reason': (d: { most: number }) =>
    `Skriv varför målet avslutas, med högst ${d.most} tecken. Målet gäller fortfarande.`,
  'goal-title-moved': () =>
    'Nyckeltalet har bytt namn igen sedan sidan visades, eller finns inte längre. Inget har ändrats. Ladda om sidan och ta ställning till det som gäller nu.',
}
