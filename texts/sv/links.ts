import { many } from '../formats.ts'

/** Ord om länkar som inte längre leder någonstans. */
export const links = {
  title: (n: number) =>
    n === 1 ? 'En länk går inte längre att öppna' : `${n} länkar går inte längre att öppna`,
  since: (day: string) => `har inte gått att öppna sedan ${day}.`,
  inResult: 'Till resultatet',
  inDecision: 'Står bland besluten.',
  what: 'Texten i belägget står kvar och gäller. Byt ut länken mot en som fungerar, eller skriv var dokumentet finns, till exempel med diarienummer. Vi prövar länken igen om en månad.',
  whatReader: 'Texten i belägget står kvar. Den som ansvarar för förbättringen ser samma sak.',
  home: {
    title: 'Länkar som har slutat fungera',
    why: (n: number, day: string) =>
      `${many(n, 'länk', 'länkar')} i beläggen går inte att öppna, den första sedan ${day}. Byt ut dem medan någon vet var dokumenten finns.`,
  },
}

export type LinksTexts = typeof links
