"""How many layers fit into the memory of graphics cards."""

from __future__ import annotations

from dataclasses import replace

from hfchat_desktop.core.gguf import check_model_file
from hfchat_desktop.core.gpu_layers import GpuMemory, LayerNeed, layer_need, layers_that_fit
from hfchat_desktop.core.model_shape import shape_of_file

GIB = 1 << 30
MIB = 1 << 20
NEED = LayerNeed(blocks=32, layer=140 * MIB, output=400 * MIB, compute=300 * MIB)


def test_a_model_that_fits_goes_onto_the_card_whole():
    assert layers_that_fit(NEED, [GpuMemory(8 * GIB, 8 * GIB)]) == 33


def test_what_does_not_fit_stays_with_the_processor():
    card = GpuMemory(4 * GIB, 4 * GIB)
    layers = layers_that_fit(NEED, [card])

    assert 0 < layers < 33
    reserve = 4 * GIB * 8 // 100
    taken = NEED.output + (layers - 1) * NEED.layer + NEED.compute
    assert taken <= card.free - reserve < taken + NEED.layer + 1


def test_nothing_is_moved_to_a_card_that_is_full_or_tiny():
    assert layers_that_fit(NEED, [GpuMemory(0, 8 * GIB)]) == 0
    assert layers_that_fit(NEED, [GpuMemory(256 * MIB, 256 * MIB)]) == 0
    assert layers_that_fit(NEED, []) == 0


def test_a_longer_context_leaves_room_for_fewer_layers(starter_model):
    summary, shape = check_model_file(starter_model), shape_of_file(starter_model)
    card = [GpuMemory(440 * MIB, 440 * MIB)]
    short = layers_that_fit(layer_need(summary, shape, 512), card)
    long = layers_that_fit(layer_need(summary, shape, 8192), card)

    assert long < short <= shape.block_count + 1


def test_several_cards_share_the_layers_by_their_free_memory():
    two = [GpuMemory(3 * GIB, 8 * GIB), GpuMemory(3 * GIB, 8 * GIB)]
    one = layers_that_fit(NEED, two[:1])

    assert one < layers_that_fit(NEED, two) <= 33
    assert layers_that_fit(NEED, [*two, GpuMemory(6 * GIB, 8 * GIB)]) == 33


def test_the_layers_of_a_real_file_add_up_to_it(starter_model):
    summary = check_model_file(starter_model)
    shape = shape_of_file(starter_model)
    need = layer_need(summary, shape, 512)

    assert shape.block_count == need.blocks == 30
    assert 0 < summary.block_bytes < summary.size_bytes
    assert summary.output_bytes > 20 * MIB  # 49,152 tokens by 576, in 8 bits
    assert need.layer * need.blocks >= summary.block_bytes


def test_without_the_list_of_tensors_more_is_reckoned_rather_than_less(starter_model):
    summary, shape = check_model_file(starter_model), shape_of_file(starter_model)
    unknown = replace(summary, block_bytes=0, output_bytes=0)

    assert layer_need(unknown, shape, 512).layer > layer_need(summary, shape, 512).layer
