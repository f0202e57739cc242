"""A linear-chain CRF over padded batches: its loss, what it thinks of each label, the best labels."""

import numpy as np
import torch


def partition(scores, moves, mask, start):
    """Logarithm of the sum over all label sequences: scores [time, sequence, labels], moves [time, sequence, labels,
    labels] the score of a label after another (ignored at time 0), mask [time, sequence]. Returns [sequence]."""
    alpha = start + scores[0]
    for here, move, valid in zip(scores.unbind(0)[1:], moves.unbind(0)[1:], mask.unbind(0)[1:]):
        moved = torch.logsumexp(alpha[:, :, None] + move, 1) + here
        alpha = torch.where(valid[:, None], moved, alpha)
    return torch.logsumexp(alpha, 1)


def everywhere(transitions, scores):
    """Transitions [labels, labels] as the moves of a batch."""
    return transitions.expand(*scores.shape, scores.shape[-1])


def crf_loss(scores, labels, pairs, mask, transitions, start):
    """Cross entropy of a batch, summed: labels [time, sequence, labels] and pairs [time, sequence, labels, labels] say how
    probable each label and each pair of a label and the one before it should be; 0 outside of the mask."""
    expected = (scores * labels).sum() + (pairs.sum((0, 1)) * transitions).sum() + (labels[0] * start).sum()
    return partition(scores, everywhere(transitions, scores), mask, start).sum() - expected


def marginals(scores, mask, transitions, start):
    """How probable each label and each pair of labels is, as `crf_loss` takes them: the derivatives of the partition."""
    scores = scores.detach().requires_grad_()
    moves = everywhere(transitions.detach(), scores).clone().requires_grad_()
    return torch.autograd.grad(partition(scores, moves, mask, start.detach()).sum(), (scores, moves))


def viterbi(scores, transitions, start):
    """Best labels of one sequence [n, labels], on NumPy arrays."""
    best = start + scores[0]
    back = []
    for here in scores[1:]:
        table = best[:, None] + transitions
        back.append(table.argmax(0))
        best = table.max(0) + here
    label = int(best.argmax())
    labels = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        labels.append(label)
    return np.array(labels[::-1])
