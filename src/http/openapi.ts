import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

const about = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Mandat')
  .setVersion('1')
  .setDescription(
    'Committee papers from first draft to decision. What may be done with an instance is asked of `GET …/actions`; ' +
      'what is refused is answered as `application/problem+json` with reasons in Danish and English.',
  )
  .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'Made by `mandat token`.' })
  .addCookieAuth('mandat_session', { type: 'apiKey', in: 'cookie', name: 'mandat_session' })
  .addSecurityRequirements('bearer')
  .addSecurityRequirements('cookie')
  .build();

/** OpenAPI 3.1 is JSON Schema 2020-12: zod writes it as it is, without the losses of 3.0. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $defs, ...converted } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' });
  delete converted.$schema;
  return { schema: converted, components: $defs };
}

/** The document that describes every route of the application. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, about, {
    standardSchemaConverter: convert,
    operationIdFactory: (_controller, method) => method,
  });
  for (const path of Object.values(document.paths)) Object.values(path as Record<string, Operation>).forEach(complete);
  return document;
}

interface Operation {
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
  security?: unknown[];
}

/** What the routes' decorators cannot say: the format of refusals, and which routes can be asked by anybody. */
function complete(operation: Operation): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    const [content] = Object.values(response.content ?? {});
    if (Number(status) >= 400) response.content = { 'application/problem+json': content };
  }
  if (!('401' in operation.responses)) operation.security = [];
}

/** The browsable page. Only `main` mounts it: its loader cannot load its files under Jest. */
export function mountDocs(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, describeApi(app), { customSiteTitle: 'Mandat API', raw: false });
}
