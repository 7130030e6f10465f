import { startLocalProvider } from './local-provider.ts'

/** Made-up people of a real municipality and of the coordinator, as docs/examples/sign-in-local.yaml knows them. */
const people = [
  { subject: 'anna', name: 'Anna Admin', claims: { email: 'anna@skr.example', groups: [] } },
  {
    subject: 'stina',
    name: 'Stina Strateg',
    claims: { email: 'stina@hedemora.example', groups: ['jamstalldhetsstrateger'] },
  },
  { subject: 'paula', name: 'Paula Politiker', claims: { email: 'paula@hedemora.example', groups: [] } },
  { subject: 'frida', name: 'Frida Främling', claims: { email: 'frida@annan.example', groups: [] } },
]

const site = process.argv[2] ?? 'http://127.0.0.1:3000'
const { issuer, close } = await startLocalProvider({
  port: 4400,
  people,
  client: {
    id: 'jamsides',
    secret: process.env.JAMSIDES_LOCAL_SECRET ?? '',
    redirectUris: [`${site}/logga-in/svar/prov`],
  },
  levels: ['loa3', 'loa2'],
})
process.stdout.write(
  `\nProvider: ${issuer}\nIt asks for no password, forgets everything, and is for this machine only: that is what the warnings are about. Ctrl-C stops.\n`,
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(0)))
