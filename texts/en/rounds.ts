import type { RoundsTexts } from '../sv/rounds.ts'

export const rounds: RoundsTexts = {
  title: 'Rounds',
}
