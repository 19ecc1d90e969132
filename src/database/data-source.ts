import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseLogin } from './login.js';
import { migrations } from './migrations/index.js';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/**
 * Options of the application's DataSource; `pool` is the number of connections it keeps at most.
 * Slices add their entities by `TypeOrmModule.forFeature` (with `autoLoadEntities`). It never migrates: see migrate().
 */
export function appDataSourceOptions({ url, options }: DatabaseLogin, pool: number): PostgresOptions {
  return {
    type: 'postgres',
    url,
    poolSize: pool,
    synchronize: false,
    // gen_random_uuid() is built in; an extension is something that a managed server may refuse.
    installExtensions: false,
    applicationName: 'mandat',
    extra: { options },
  };
}

/** The owner's DataSource: it knows the migrations and no entities. */
export function ownerDataSource(ownerUrl: string): DataSource {
  return new DataSource({
    ...appDataSourceOptions({ url: ownerUrl }, 1),
    applicationName: 'mandat-migrate',
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
}
