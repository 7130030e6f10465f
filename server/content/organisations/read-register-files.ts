import { join } from 'node:path'
import { readYaml } from '../yaml/read-yaml.ts'
import {
  alsoKnownAsFile,
  countiesFile,
  fictionalFile,
  municipalitiesFile,
  otherBodiesFile,
  regionsFile,
  skrGroupsFile,
} from './register-files.ts'

/** The files of the register as read, each with its lines. */
export type RegisterFiles = Awaited<ReturnType<typeof readRegisterFiles>>

/** Reads every file of the register, each against its schema. */
export async function readRegisterFiles(folder: string) {
  const [counties, skrGroups, municipalities, regions, otherBodies, fictional, alsoKnownAs] =
    await Promise.all([
      readYaml(join(folder, 'counties.yaml'), countiesFile),
      readYaml(join(folder, 'skr-groups.yaml'), skrGroupsFile),
      readYaml(join(folder, 'municipalities.yaml'), municipalitiesFile),
      readYaml(join(folder, 'regions.yaml'), regionsFile),
      readYaml(join(folder, 'other-bodies.yaml'), otherBodiesFile),
      readYaml(join(folder, 'fictional.yaml'), fictionalFile),
      readYaml(join(folder, 'also-known-as.yaml'), alsoKnownAsFile),
    ])
  return { counties, skrGroups, municipalities, regions, otherBodies, fictional, alsoKnownAs }
}
