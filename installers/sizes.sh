#!/bin/sh
# What each part of the last package for Linux takes, and what it is for.
. "$(dirname "$0")/common.sh"
pack sizes
