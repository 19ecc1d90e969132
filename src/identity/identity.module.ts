import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Askers } from './askers.js';
import { DemoSeats } from './demo-seats.js';
import { DemoController } from './demo.controller.js';
import { IdentityGuard } from './identity.guard.js';
import { MeController } from './me.controller.js';
import { People } from './people.js';
import { SessionController } from './session.controller.js';

/** Who is asking. Needs `ApiSettings` and `Clock` to be provided globally. */
@Module({
  controllers: [MeController, SessionController, DemoController],
  providers: [Askers, People, DemoSeats, { provide: APP_GUARD, useClass: IdentityGuard }],
})
export class IdentityModule {}
