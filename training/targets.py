"""What the CRF learns: the annotation, or a mean of it and of what trained models, the teachers, think of every token.

Annotators differ, and a teacher is less sure where they do. To learn from several teachers is to learn their average in one
small network (Hinton, Vinyals and Dean 2015, "Distilling the knowledge in a neural network"; for CRFs Wang et al. 2020,
"Structure-level knowledge distillation for multilingual sequence labeling").
"""

import torch
from torch.nn import functional

from crf import marginals
from model import LABELS
from running import Data, network
from tensors import Padded, batches


class Targets:
    def __init__(self, roles, teachers=None, weight=0.0):
        """roles [tokens]; teachers: what `opinion` returns; weight: how much of the mean is theirs,
        where they have an opinion"""
        self.roles, self.teachers, self.weight = roles, teachers, weight

    def of(self, batch):
        """Labels and pairs of a batch for `crf_loss`."""
        index, mask = torch.from_numpy(batch.tokens), torch.from_numpy(batch.mask)
        labels = functional.one_hot(self.roles[index], LABELS).float()
        pairs = torch.zeros(*labels.shape, LABELS)
        pairs[1:] = labels[:-1, :, :, None] * labels[1:, :, None]
        if self.teachers is not None:
            opinions, of_pairs = self.teachers[0][index], self.teachers[1][index]
            weight = self.weight * opinions.sum(-1)
            labels = labels.lerp(opinions, weight[..., None])
            pairs = pairs.lerp(of_pairs, weight[..., None, None])
        return labels * mask[..., None], pairs * mask[..., None, None]


def opinion(models, tensors, blocks):
    """The mean of what saved models think of the tokens of some blocks: how probable each label [tokens, labels] is, and
    each pair of a label and the one before it [tokens, labels, labels]; 0 for other tokens."""
    labels = torch.zeros(len(tensors.roles), LABELS)
    pairs = torch.zeros(len(tensors.roles), LABELS, LABELS)
    for model in models:
        net = network(model, model["weights"])
        data = Data(tensors, model["vocabulary"])
        for group in batches(blocks, 4000):
            batch = Padded(group)
            index, mask = torch.from_numpy(batch.tokens[batch.mask]), torch.from_numpy(batch.mask)
            with torch.no_grad():
                scores = net.roles(net.hidden(*data.inputs(batch)))
            some_labels, some_pairs = marginals(scores, mask, net.transitions, net.start)
            labels[index] += some_labels[mask] / len(models)
            pairs[index] += some_pairs[mask] / len(models)
    return labels, pairs
