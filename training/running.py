"""Runs the network over prepared articles."""

from types import SimpleNamespace

import numpy as np
import torch

from crf import viterbi
from model import LABELS, Tagger
from tensors import Padded, batches, word_rows


class Data:
    """Tensors as the network takes them, for one vocabulary."""

    def __init__(self, tensors, vocabulary):
        self.all, self.vocabulary = tensors, vocabulary
        self.form = torch.from_numpy(tensors.form)
        self.word = torch.from_numpy(word_rows(tensors.forms[:, 0], vocabulary))
        self.forms = torch.from_numpy(tensors.forms[:, 1:].copy())
        self.context = torch.from_numpy(tensors.context)
        self.roles = torch.from_numpy(tensors.roles)
        self.speech = torch.from_numpy(tensors.speech)
        self.pos = torch.from_numpy(tensors.pos)
        self.ner = torch.from_numpy(tensors.ner)

    def inputs(self, batch, forms=None):
        """What Tagger.hidden takes of a batch; forms: word forms to put in place of its own."""
        index = torch.from_numpy(batch.tokens)
        form = self.form[index] if forms is None else forms
        return self.word[form], self.forms[form], self.context[index], torch.from_numpy(batch.mirror)


def network(model, weights):
    """The network of a saved model, with other weights of the same shape."""
    net = Tagger(len(model["vocabulary"]), model["meta"], SimpleNamespace(**model["settings"]))
    net.load_state_dict({name: torch.as_tensor(value, dtype=torch.float32) for name, value in weights.items()})
    return net.eval()


@torch.no_grad()
def score(net, data, blocks):
    """The scores of labels and speech of all tokens of some blocks [tokens, 8]; 0 elsewhere."""
    net.eval()
    found = np.zeros((len(data.roles), LABELS + 1), dtype="<f4")
    for group in batches(blocks, 4000):
        batch = Padded(group)
        hidden = net.hidden(*data.inputs(batch))
        both = torch.cat([net.roles(hidden), net.speech(hidden)], -1).numpy()
        found[batch.tokens[batch.mask]] = both[batch.mask]
    net.train()
    return found


def decode(net, scores, blocks):
    """Labels of all tokens of some blocks; 0 elsewhere."""
    labels = np.zeros(len(scores), dtype=np.int64)
    transitions, start = net.transitions.detach().numpy(), net.start.detach().numpy()
    for _, first, end in blocks:
        labels[first:end] = viterbi(scores[first:end, :LABELS], transitions, start)
    return labels
