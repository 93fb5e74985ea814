import type { Action } from '../action.ts';
import { addToReferral } from './add-information.ts';
import { acceptTriage } from './accept-triage.ts';
import { acceptTask } from './accept-task.ts';
import { acknowledgeCase } from './acknowledge-case.ts';
import { answerReferral } from './answer-referral.ts';
import { approveTask } from './approve-task.ts';
import { assignQueue } from './assign-queue.ts';
import { claimQueue } from './claim-queue.ts';
import { askTriage } from './ask-triage.ts';
import { addPerson } from './add-person.ts';
import { changePerson } from './change-person.ts';
import { claimTriage } from './claim-triage.ts';
import { closeCase } from './close-case.ts';
import { closeReferral } from './close-referral.ts';
import { continueDraft } from './continue-draft.ts';
import { correctTriage } from './correct-triage.ts';
import { declineTriage } from './decline-triage.ts';
import { discardDraft } from './discard-draft.ts';
import { editWording } from './edit-wording.ts';
import { endAbsence } from './end-absence.ts';
import { findPeople } from './find-people.ts';
import { handBackTask } from './hand-back-task.ts';
import { joinTriage } from './join-triage.ts';
import { openAbsence } from './open-absence.ts';
import { openPerson } from './open-person.ts';
import { openReferral } from './open-referral.ts';
import { passHandover } from './pass-handover.ts';
import { overrideTriage } from './override-triage.ts';
import { progressTask } from './progress-task.ts';
import { logCase } from './log-case.ts';
import { raiseCase } from './raise-case.ts';
import { readReferral } from './read-referral.ts';
import { recordCase } from './record-case.ts';
import { recordOutcome } from './record-outcome.ts';
import { redirectTriage } from './redirect-triage.ts';
import { refreshCard } from './refresh-card.ts';
import { releaseProduct } from './release-product.ts';
import { removeWording } from './remove-wording.ts';
import { returnTask } from './return-task.ts';
import { saveReferral } from './save-referral.ts';
import { separateTriage } from './separate-triage.ts';
import { showQueue } from './show-queue.ts';
import { saveWording } from './save-wording.ts';
import { removePerson } from './remove-person.ts';
import { setAbsence } from './set-absence.ts';
import { submitReferral } from './submit-referral.ts';
import { submitRequest } from './submit-request.ts';
import { submitTask } from './submit-task.ts';
import { withdrawReferral } from './withdraw-referral.ts';

/** Every button that a card may carry. */
export const actions: readonly Action[] = [
  readReferral,
  submitReferral,
  submitRequest,
  saveReferral,
  continueDraft,
  discardDraft,
  addToReferral,
  withdrawReferral,
  openReferral,
  claimTriage,
  acceptTriage,
  declineTriage,
  redirectTriage,
  joinTriage,
  separateTriage,
  askTriage,
  answerReferral,
  overrideTriage,
  correctTriage,
  editWording,
  saveWording,
  removeWording,
  acceptTask,
  handBackTask,
  progressTask,
  submitTask,
  approveTask,
  returnTask,
  releaseProduct,
  recordOutcome,
  closeReferral,
  raiseCase,
  acknowledgeCase,
  recordCase,
  closeCase,
  showQueue,
  claimQueue,
  assignQueue,
  passHandover,
  logCase,
  setAbsence,
  endAbsence,
  openAbsence,
  findPeople,
  openPerson,
  addPerson,
  changePerson,
  removePerson,
  refreshCard,
];
