const name = 'jamsides_person'

/** Trial mode remembers whom you stepped in as. It proves nothing and protects nothing; accounts take its place. */
export const personCookie = {
  read(request: Request): string | null {
    const cookies = request.headers.get('cookie') ?? ''
    const found = cookies.split('; ').find((part) => part.startsWith(`${name}=`))
    return found ? decodeURIComponent(found.slice(name.length + 1)) : null
  },
  write(id: string): string {
    return `${name}=${encodeURIComponent(id)}; Path=/; HttpOnly; SameSite=Lax`
  },
  clear(): string {
    return `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`
  },
}
