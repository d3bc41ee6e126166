// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <stddef.h>

// What libcurl calls with a part of an answer; it returns how many bytes it took.
typedef size_t (*martlet_curl_sink)(char *bytes, size_t size, size_t count, void *receiver);

// What libcurl says of a transfer that is over.
struct martlet_curl_message {
  int kind;
  void *easy;
  union {
    void *anything;
    int result;
  } data;
};

// The functions take the addresses of curl_easy_setopt and curl_easy_getinfo first.

static inline int martlet_curl_set_number(void *setopt, void *easy, int option, long value) {
  return ((int (*)(void *, int, ...))setopt)(easy, option, value);
}

static inline int martlet_curl_set_text(void *setopt, void *easy, int option, const char *value) {
  return ((int (*)(void *, int, ...))setopt)(easy, option, value);
}

static inline int martlet_curl_set_pointer(void *setopt, void *easy, int option, void *value) {
  return ((int (*)(void *, int, ...))setopt)(easy, option, value);
}

static inline int martlet_curl_set_sink(void *setopt, void *easy, int option, martlet_curl_sink value) {
  return ((int (*)(void *, int, ...))setopt)(easy, option, value);
}

static inline int martlet_curl_get_number(void *getinfo, void *easy, int information, long *value) {
  return ((int (*)(void *, int, ...))getinfo)(easy, information, value);
}
