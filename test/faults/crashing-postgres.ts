import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generatedSecret } from '../../src/config/generated-secret.js';
import { postgresBinaries } from '../../src/database/embedded/binaries.js';
import { ensureCluster, OWNER } from '../../src/database/embedded/cluster.js';
import { readPostmasterFile } from '../../src/database/embedded/postmaster.js';
import { privileges as choosePrivileges } from '../../src/database/embedded/privileges.js';
import { startServer, type Server, type ServerPlan } from '../../src/database/embedded/server.js';

const RESTARTS = 100;

/** A PostgreSQL server that can be killed and comes back at the same address with what it had written down. */
export class CrashingPostgres {
  private constructor(
    private readonly folder: string,
    private readonly plan: ServerPlan,
    private server: Server,
    private readonly password: string,
  ) {}

  static async start(): Promise<CrashingPostgres> {
    const [folder, privileges] = [await mkdtemp(join(tmpdir(), 'mandat-faults-')), choosePrivileges()];
    const password = generatedSecret(folder, 'password');
    const [cluster, passwordFile] = [join(folder, 'data'), join(folder, 'password')];
    const native = await postgresBinaries();
    await privileges.own(folder);
    await ensureCluster({ native, cluster, passwordFile, privileges });
    const plan = { native, cluster, logFile: join(folder, 'log'), privileges };
    const server = await startServer(plan);
    return new CrashingPostgres(folder, { ...plan, port: server.port }, server, password);
  }

  urlOf(database: string): string {
    return `postgres://${OWNER}:${this.password}@127.0.0.1:${this.server.port}/${database}`;
  }

  /** Kills the postmaster as a power cut would, and starts it anew. */
  async crash(): Promise<void> {
    const { pid } = (await readPostmasterFile(this.plan.cluster))!;
    process.kill(pid, 'SIGKILL');
    this.server = await this.restart();
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true });
  }

  /** Until its last sessions have noticed that the postmaster is gone, a new one refuses to start. */
  private async restart(): Promise<Server> {
    for (let tries = 1; ; tries++) {
      await sleep(100);
      try {
        return await startServer(this.plan);
      } catch (error) {
        if (tries === RESTARTS) throw error;
      }
    }
  }
}
