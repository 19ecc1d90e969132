import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';

@Entity()
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') short: string;
}

@Entity()
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') language: 'da' | 'en';
}

@Entity()
export class Committee {
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parent: string | null;
  @OneToMany(() => Seat, (seat) => seat.committee) seats: Relation<Seat[]>;
  @OneToMany(() => CommitteeDuty, (duty) => duty.committee) duties: Relation<CommitteeDuty[]>;
}

@Entity()
export class Seat {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('boolean') chair: boolean;
  @Column('boolean') deputy: boolean;
  @Column('boolean') votes: boolean;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
  @ManyToOne(() => Committee, (committee) => committee.seats)
  @JoinColumn({ name: 'committee_id' })
  committee: Relation<Committee>;
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation>;
  @OneToMany(() => Holding, (holding) => holding.seat) holdings: Relation<Holding[]>;
}

@Entity()
export class Holding {
  @PrimaryColumn('uuid') id: string;
  @Column('text') as: 'member' | 'substitute';
  @Column('int') rank: number;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
  @ManyToOne(() => Seat, (seat) => seat.holdings)
  @JoinColumn({ name: 'seat_id' })
  seat: Relation<Seat>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Relation<Person>;
}

@Entity()
export class CommitteeDuty {
  @PrimaryColumn('uuid', { name: 'committee_id' }) committeeId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @PrimaryColumn('text') role: 'secretariat' | 'observer';
  @PrimaryColumn('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
  @ManyToOne(() => Committee, (committee) => committee.duties)
  @JoinColumn({ name: 'committee_id' })
  committee: Relation<Committee>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Relation<Person>;
}
