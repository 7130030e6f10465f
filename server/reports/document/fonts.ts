import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'))
const fileOf = (weight: string) => join(folder, weight, `Inter_${weight}.ttf`)

/** The files of the shipped font, by weight. */
export const interFiles = {
  '400Regular': fileOf('400Regular'),
  '500Medium': fileOf('500Medium'),
  '600SemiBold': fileOf('600SemiBold'),
  '700Bold': fileOf('700Bold'),
} as const
