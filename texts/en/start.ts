import type { StartTexts } from '../sv/start.ts'

export const start: StartTexts = {
  title: 'My page',
}
