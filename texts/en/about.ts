import type { AboutTexts } from '../sv/about.ts'

export const about: AboutTexts = {
  title: 'About Jämsides',
}
