import { many } from '../../formats.ts'

export const cycleErrors = {
  'no-such-cycle': () =>
    'Cykeln finns inte; någon kan ha tagit bort den. Inget har ändrats. Gå till förbättringen och välj därifrån.',
  'cycle-is-followed': (d: { next: number }) =>
    `Cykel ${d.next} bygger på den här cykeln, som därför är kvar. Ta bort cykel ${d.next} först, om det verkligen är meningen.`,
  'no-such-worksheet': () =>
    'Arbetsbladet finns inte; någon kan ha tagit bort det. Inget har ändrats. Gå till förbättringen och välj därifrån.',
  'no-such-method': () => 'Metoden har inget arbetsblad. Inget har ändrats. Välj en annan metod.',
  'improvement-has-work': (d: { cycles: number; worksheets: number }) =>
    `Förbättringen har ${many(d.cycles, 'cykel', 'cykler')} och ${d.worksheets} arbetsblad och har inte tagits bort. Ta bort dem först, om det verkligen är meningen.`,
}
