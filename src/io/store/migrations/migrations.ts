/** All migrations in order: the one at index n leads from version n to n + 1. */
import { gamesAndAnswers } from './0001-games-and-answers.ts';
import { objections } from './0002-objections.ts';
import { practiceAndHunts } from './0003-practice-and-hunts.ts';
import { sidesOfCards } from './0004-sides-of-cards.ts';
import { huntsUnderWay } from './0005-hunts-under-way.ts';
import { lessonsTold } from './0006-lessons-told.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  gamesAndAnswers,
  objections,
  practiceAndHunts,
  sidesOfCards,
  huntsUnderWay,
  lessonsTold,
];
