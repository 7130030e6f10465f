import { formatDate } from '../../formats.ts'
import { followUp } from '../follow-up.ts'

type Wave = { wave: 1 | 2 | 4 }

/** Fel när någon svarar på om en förbättring står sig. */
export const followUpErrors = {
  'no-such-follow-up': () =>
    'Den frågan finns inte. Det frågas efter ett, två och fyra år om förbättringar som är över och har lämnat något efter sig. Inget har ändrats. Gå till förbättringen och se vad som går att svara på.',
  'follow-up-not-due': (d: { on: string }) =>
    `Frågan går att svara på först ${formatDate('sv', d.on)}. Inget har sparats. Det du vet i dag kan du skriva som ett resultat.`,
  'follow-up-gone-before': ({ wave }: Wave) =>
    `Svaret efter ${followUp.after(wave)} säger att det inte längre används. Inget har sparats, och det du skrev står kvar. Rätta det svaret först, om det används igen.`,
  'follow-up-stood-after': ({ wave }: Wave) =>
    `Svaret efter ${followUp.after(wave)} säger att det används, så det kan inte ha varit borta tidigare. Inget har sparats, och det du skrev står kvar. Rätta det svaret först, om det är fel.`,
}
