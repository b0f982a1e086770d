/* A graphics card that is none: a library that llama.cpp loads as a backend, for tests.
 *
 * GGML_FAKE_GPU in the environment says how it behaves:
 *   works       everything is computed by the processor
 *   dies        the driver aborts the process while it is loaded
 *   hangs       the driver never comes back
 *   dies_late   it aborts when the model is put on the card
 *   dies_writing  it aborts when the model is asked
 *   refuses     the card takes no weights
 *   shared      as "works", with the computer's memory
 *   none        no card is there
 * The structures are those of ggml's ggml-backend-impl.h, API version 2.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef void * any;
typedef any (*function)(void);

struct device { function call[15]; any reg; any context; };
struct buffer_type { function call[6]; struct device * device; any context; };
struct reg { int api_version; any call[4]; any context; };
struct backend { any guid; function iface[16]; struct device * device; any context; };
struct properties {
    const char * name, * description;
    size_t memory_free, memory_total;
    int type;
    const char * device_id;
    bool async, host_buffer, buffer_from_host_ptr, events, mmap_support;
};

any  ggml_backend_dev_by_type(int type);
any  ggml_backend_dev_init(any device, const char * parameters);
any  ggml_backend_dev_buffer_type(any device);
bool ggml_backend_dev_supports_op(any device, const any op);
any  ggml_backend_buft_alloc_buffer(any type, size_t size);
bool ggml_backend_buft_is_host(any type);

static struct device card;
static struct buffer_type memory;
static struct reg registry;

static const char * mode(void) {
    const char * said = getenv("GGML_FAKE_GPU");
    return said ? said : "works";
}
static bool is(const char * name) { return strcmp(mode(), name) == 0; }
static any processor(void) { return ggml_backend_dev_by_type(0); }

static const char * name(any device) { (void)device; return "Fake0"; }
static const char * description(any device) { (void)device; return "A card for tests"; }
static int type(any device) { (void)device; return is("shared") ? 2 : 1; }
static void get_memory(any device, size_t * free, size_t * total) {
    const char * said = getenv("GGML_FAKE_GPU_MB");
    (void)device;
    *free = *total = (size_t)(said ? atoi(said) : 4096) << 20;
}
static void get_properties(any device, struct properties * all) {
    memset(all, 0, sizeof *all);
    all->name = name(device);
    all->description = description(device);
    all->type = type(device);
    all->mmap_support = true;
    get_memory(device, &all->memory_free, &all->memory_total);
}
static int (*compute)(any backend, any graph);
static int count_and_compute(any backend, any graph) {
    static int done;
    if (++done > 2) {
        abort();
    }
    return compute(backend, graph);
}
static any start(any device, const char * parameters) {
    (void)device;
    if (is("dies_late")) {
        fprintf(stderr, "fake driver: lost the device\n");
        abort();
    }
    struct backend * made = ggml_backend_dev_init(processor(), parameters);
    made->device = &card;
    if (is("dies_writing")) {
        compute = (int (*)(any, any))made->iface[12];
        made->iface[12] = (function)count_and_compute;
    }
    return made;
}
static any buffer_type(any device) { (void)device; return &memory; }
static bool supports_op(any device, const any op) {
    (void)device;
    return ggml_backend_dev_supports_op(processor(), op);
}
static bool supports_type(any device, any kind) {
    (void)device;
    return kind == &memory || ggml_backend_buft_is_host(kind);
}

static any host_type(void) { return ggml_backend_dev_buffer_type(processor()); }
static const char * memory_name(any kind) { (void)kind; return "Fake0"; }
static any allocate(any kind, size_t size) {
    (void)kind;
    return is("refuses") ? NULL : ggml_backend_buft_alloc_buffer(host_type(), size);
}
static size_t alignment(any kind) { (void)kind; return 64; }
static bool is_host(any kind) { (void)kind; return true; }

static const char * reg_name(any reg) { (void)reg; return "Fake"; }
static size_t device_count(any reg) { (void)reg; return is("none") ? 0 : 1; }
static any get_device(any reg, size_t index) { (void)reg; (void)index; return &card; }

any ggml_backend_init(void) {
    if (is("dies")) {
        fprintf(stderr, "fake driver: assertion failed\n");
        abort();
    }
    while (is("hangs")) {
        sleep(1);
    }
    any calls[15] = {
        name, description, get_memory, type, get_properties, start, buffer_type, NULL, NULL,
        supports_op, supports_type, NULL, NULL, NULL, NULL,
    };
    memcpy(card.call, calls, sizeof calls);
    card.reg = &registry;
    any kinds[6] = {memory_name, allocate, alignment, NULL, NULL, is_host};
    memcpy(memory.call, kinds, sizeof kinds);
    memory.device = &card;
    registry.api_version = 2;
    any regs[4] = {reg_name, device_count, get_device, NULL};
    memcpy(registry.call, regs, sizeof regs);
    return &registry;
}
