"""Exact span F1, as published for this task: a span is right with the same first and last token and role. And how many
cues are rightly taken for speech or not."""

import numpy as np

NAMES = {1: "source", 3: "cue", 5: "content"}


def spans(labels):
    """Spans (role, first, end) of a label sequence; an inside label without a beginning opens nothing."""
    found, role, first = [], 0, 0
    for i, label in enumerate([*labels, 0]):
        if role and label != role + 1:
            found.append((role, first, i))
            role = 0
        if label in NAMES:
            role, first = label, i
    return found


def exact_f1(gold, labels, blocks):
    """{role: F1 in percent} over blocks of tokens."""
    counts = {role: [0, 0, 0] for role in NAMES}
    for _, first, end in blocks:
        right, mine = set(spans(gold[first:end].tolist())), set(spans(labels[first:end].tolist()))
        for group, place in ((right, 0), (mine, 1), (right & mine, 2)):
            for span in group:
                counts[span[0]][place] += 1
    return {
        NAMES[role]: round(200 * both / max(1, golden + own), 2)
        for role, (golden, own, both) in counts.items()
    }


def speech_accuracy(tensors, scores, blocks):
    """How many annotated cues the speech head judges rightly, by the mean over their tokens, in percent."""
    right = []
    for _, first, end in blocks:
        for role, begin, stop in spans(tensors.roles[first:end].tolist()):
            if NAMES[role] == "cue":
                judged = sigmoid(scores[first + begin : first + stop, -1]).mean() > 0.5
                right.append(judged == (tensors.speech[first + begin] == 2))
    return 100 * float(np.mean(right))


def sigmoid(values):
    return 1 / (1 + np.exp(-values))
