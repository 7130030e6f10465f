import type { peopleErrors as swedish } from '../../sv/errors/people.ts'

export const peopleErrors: typeof swedish = {
  'unknown-person': () => 'There is no such example person. Choose one of those shown.',
  'name-missing': (d) => `Write a name of at most ${d.longest} characters. Nobody has been added.`,
}
