import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  buildDirectory: process.env.JAMSIDES_BUILD ?? 'build',
  ssr: true,
} satisfies Config
