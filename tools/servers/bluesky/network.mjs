// One Bluesky network in one process, on 127.0.0.1 only: the PLC directory, a PDS with two accounts, and the server
// that shows posts to everybody (AppView: notifications, search, numbers), where there is a PostgreSQL for it.
//   node network.mjs MODULES_DIR DATA_DIR PDS_PORT INFO_FILE    (SHOWS_IN: address of the PostgreSQL)
import { createRequire } from 'node:module'
import crypto from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

const [modules, data, portText, infoFile] = process.argv.slice(2)
const postgres = process.env.SHOWS_IN
const require = createRequire(path.join(path.resolve(modules), 'package.json'))

// The servers ask for a port only and would take every address of the machine: give them loopback.
const listenAnywhere = net.Server.prototype.listen
net.Server.prototype.listen = function listen(first, ...rest) {
  const callbacks = rest.filter((one) => typeof one === 'function')
  if (typeof first === 'number') return listenAnywhere.call(this, { port: first, host: '127.0.0.1' }, ...callbacks)
  if (first && typeof first === 'object' && 'port' in first)
    return listenAnywhere.call(this, { ...first, host: '127.0.0.1' }, ...rest)
  if (first === undefined || typeof first === 'function')
    return listenAnywhere.call(this, { port: 0, host: '127.0.0.1' }, ...(first ? [first] : callbacks))
  return listenAnywhere.call(this, first, ...rest)
}

const { TestBsky, TestPlc, TestPds, mockNetworkUtilities } = require('@atproto/dev-env')
const secret = (bytes) => crypto.randomBytes(bytes).toString('hex')
const port = Number(portText)
for (const folder of ['pds', 'blobs']) fs.mkdirSync(path.join(data, folder), { recursive: true })

const plc = await TestPlc.create({})
const shows = postgres && await TestBsky.create({
  plcUrl: plc.url,
  pdsPort: port,
  repoProvider: `ws://127.0.0.1:${port}`,
  dbPostgresUrl: postgres,
  dbPostgresSchema: `shows_${secret(8).replace(/[0-9]/g, (digit) => 'ghijklmnop'[digit])}`,
})
const pds = await TestPds.create({
  port,
  didPlcUrl: plc.url,
  dataDirectory: path.join(data, 'pds'),
  blobstoreDiskLocation: path.join(data, 'blobs'),
  adminPassword: secret(16),
  jwtSecret: secret(16),
  dpopSecret: secret(32),
  serviceHandleDomains: ['.test'],
  rateLimitsEnabled: false,
  ...(shows && { bskyAppViewUrl: shows.url, bskyAppViewDid: shows.ctx.cfg.serverDid }),
  modServiceUrl: undefined,
  modServiceDid: undefined,
})
mockNetworkUtilities(pds, shows || undefined)

const base = `http://127.0.0.1:${port}`
async function call(method, body, token) {
  const headers = { 'content-type': 'application/json' }
  if (token) headers.authorization = `Bearer ${token}`
  const answer = await fetch(`${base}/xrpc/${method}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const json = await answer.json()
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${JSON.stringify(json)}`)
  return json
}

const users = {}
for (const name of ['alice', 'bob']) {
  const password = secret(12)
  const made = await call('com.atproto.server.createAccount', {
    handle: `${name}.test`, email: `${name}@example.test`, password,
  })
  const app = await call('com.atproto.server.createAppPassword', { name: 'connector tests' }, made.accessJwt)
  users[name] = { handle: made.handle, did: made.did, app_password: app.password }
}
const info = {
  server: 'bluesky', base_url: base, identifier: users.alice.handle, app_password: users.alice.app_password, users,
  shows: Boolean(shows),
}
fs.writeFileSync(`${infoFile}.new`, JSON.stringify(info), { mode: 0o600 })
fs.renameSync(`${infoFile}.new`, infoFile)

for (const name of ['SIGTERM', 'SIGINT']) {
  process.on(name, async () => {
    setTimeout(() => process.exit(0), 3000).unref()
    await Promise.allSettled([pds.close(), shows && shows.close(), plc.close()])
    process.exit(0)
  })
}
